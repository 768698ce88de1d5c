internal import CXlsxWriter

extension WorkbookWriter {
    /// The pictures of a sheet, and the rows that are high enough for them.
    static func writePictures(_ sheet: Sheet, _ target: UnsafeMutablePointer<lxw_worksheet>) {
        for (row, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) { worksheet_set_row(target, UInt32(row - 1), height, nil) }
        for picture in sheet.pictures {
            picture.description.withCString { description in
                var options = lxw_image_options()
                options.x_offset = 4
                options.y_offset = 4
                options.x_scale = picture.scale
                options.y_scale = picture.scale
                options.description = UnsafeMutablePointer(mutating: description)
                picture.png.withUnsafeBufferPointer { png in
                    _ = worksheet_insert_image_buffer_opt(
                        target, UInt32(picture.cell.row - 1), UInt16(picture.cell.column - 1), png.baseAddress, png.count, &options)
                }
            }
        }
    }
}
