import Glibc

/// The system's error numbers in words.
enum SystemCodes {
    static func isFull(_ code: Int32) -> Bool { code == ENOSPC || code == EDQUOT }
    static func isHardware(_ code: Int32) -> Bool { code == EIO }

    static func text(_ code: Int32) -> String {
        switch code {
        case EACCES, EPERM: "没有权限"
        case ENOENT: "没有这个文件"
        case EROFS: "文件系统只读"
        case EISDIR: "是文件夹"
        case ENOTDIR: "不是文件夹"
        case EFBIG: "太大"
        case EINVAL: "不是普通文件"
        case EEXIST: "已经有了"
        default: String(cString: strerror(code))
        }
    }
}
