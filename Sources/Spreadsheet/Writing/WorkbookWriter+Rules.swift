internal import CXlsxWriter

extension WorkbookWriter {
    /// What a sheet does while it is filled in: shows, asks, and lets nothing be changed but what is to be filled in.
    static func writeRules(_ sheet: Sheet, _ target: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats) {
        for rule in sheet.highlights { highlight(rule, target, formats) }
        for rule in sheet.checks { check(rule, target) }
        if sheet.isProtected {
            // No password: this keeps slips away, nobody out.
            var options = lxw_protection()
            options.format_columns = 1
            options.format_rows = 1
            options.autofilter = 1
            worksheet_protect(target, nil, &options)
        }
    }

    private static func highlight(_ rule: CellRule, _ target: UnsafeMutablePointer<lxw_worksheet>, _ formats: CellFormats) {
        rule.formula.withCString { formula in
            var condition = lxw_conditional_format()
            condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
            condition.value_string = UnsafeMutablePointer(mutating: formula)
            condition.format = formats.alert
            worksheet_conditional_format_cell(target, UInt32(rule.cell.row - 1), UInt16(rule.cell.column - 1), &condition)
        }
    }

    /// A warning that may be passed over: half a sentence is no mistake while somebody writes.
    private static func check(_ rule: CellRule, _ target: UnsafeMutablePointer<lxw_worksheet>) {
        rule.formula.withCString { formula in
            rule.message.withCString { message in
                var check = lxw_data_validation()
                check.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
                check.value_formula = UnsafeMutablePointer(mutating: formula)
                check.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
                check.error_message = UnsafeMutablePointer(mutating: message)
                worksheet_data_validation_cell(target, UInt32(rule.cell.row - 1), UInt16(rule.cell.column - 1), &check)
            }
        }
    }
}
