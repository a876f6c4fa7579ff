import CXlsxWriter

/// 单元格样子. Every look but `figure` has the number format “文本”: what is typed in stays as it is.
package enum SpreadsheetLook: Sendable, Hashable, CaseIterable {
    case text
    /// Text of several lines.
    case paragraph
    case heading
    /// The heading of a column that may not be empty.
    case keyHeading
    /// A cell for which its row was refused.
    case refused
    /// A row that waits for another one.
    case waiting
    /// The large line above a printed table.
    case title
    /// Within a printed table.
    case figure
    case gridText
    case gridHeading
    /// The lines above and below a printed table.
    case place

    /// Makes the look in a workbook, which owns it.
    func format(
        in workbook: UnsafeMutablePointer<lxw_workbook>
    ) -> UnsafeMutablePointer<lxw_format>? {
        guard let format = workbook_add_format(workbook) else { return nil }
        if self != .figure { format_set_num_format(format, "@") }
        switch self {
        case .text: break
        case .paragraph:
            format_set_text_wrap(format)
            align(format, LXW_ALIGN_VERTICAL_TOP)
        case .heading, .keyHeading:
            format_set_bold(format)
            fill(format, self == .keyHeading ? 0xFC_E4D6 : 0xDD_EBF7)
            border(format)
        case .refused: fill(format, 0xFF_C7CE)
        case .waiting: fill(format, 0xFF_EB9C)
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 16)
            align(format, LXW_ALIGN_CENTER)
        case .figure, .gridText, .gridHeading:
            if self == .gridHeading { format_set_bold(format) }
            format_set_text_wrap(format)
            align(format, LXW_ALIGN_CENTER)
            align(format, LXW_ALIGN_VERTICAL_CENTER)
            border(format)
        case .place: break
        }
        return format
    }

    private func align(
        _ format: UnsafeMutablePointer<lxw_format>, _ alignment: lxw_format_alignments
    ) {
        format_set_align(format, UInt8(truncatingIfNeeded: alignment.rawValue))
    }

    private func fill(_ format: UnsafeMutablePointer<lxw_format>, _ color: lxw_color_t) {
        format_set_pattern(format, UInt8(truncatingIfNeeded: LXW_PATTERN_SOLID.rawValue))
        format_set_bg_color(format, color)
    }

    private func border(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_border(format, UInt8(truncatingIfNeeded: LXW_BORDER_THIN.rawValue))
    }
}
