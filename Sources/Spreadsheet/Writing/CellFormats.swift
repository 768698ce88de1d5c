internal import CXlsxWriter

/// The formats of a workbook that is being written; the library owns them.
struct CellFormats {
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
    /// Put over the style of a cell that stands out.
    let alert: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        alert = workbook_add_format(book)
        if let alert {
            format_set_bg_color(alert, 0xF3_D9CC)
            format_set_font_color(alert, 0x7A_2E14)
        }
        for style in CellStyle.allCases {
            guard let format = workbook_add_format(book) else { continue }
            CellFormats.set(format, style)
            formats[style] = format
        }
    }

    subscript(style: CellStyle) -> UnsafeMutablePointer<lxw_format>? { formats[style] }

    private static func set(_ format: UnsafeMutablePointer<lxw_format>, _ style: CellStyle) {
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch style {
        case .plain: break
        case .header:
            format_set_bold(format)
            format_set_font_color(format, 0xFF_FFFF)
            format_set_bg_color(format, 0x3B_2A63)
            format_set_text_wrap(format)
        case .label: format_set_bold(format)
        case .help:
            format_set_font_color(format, 0x5A_5560)
            format_set_text_wrap(format)
        case .entry:
            setEntry(format)
            format_set_num_format(format, "@")
        case .number:
            setEntry(format)
            format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        case .wrapped:
            setEntry(format)
            format_set_num_format(format, "@")
            format_set_text_wrap(format)
        case .reading:
            format_set_num_format(format, "@")
            format_set_text_wrap(format)
        case .code: format_set_num_format(format, "@")
        case .day: format_set_num_format(format, "yyyy-mm-dd")
        case .count: format_set_num_format(format, "#,##0")
        case .date:
            setEntry(format)
            format_set_num_format(format, "yyyy-mm-dd")
            format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        }
    }

    /// Paper in a thin frame: whoever opens the workbook sees at once where something may be typed.
    private static func setEntry(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_bg_color(format, 0xFB_F7F0)
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(format, 0xD9_D2C5)
        format_set_unlocked(format)
    }
}
