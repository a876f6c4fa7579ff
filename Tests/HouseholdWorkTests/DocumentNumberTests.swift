import HouseholdWork
import Testing

@Suite("证件号码 [GB 11643]")
struct DocumentNumberTests {
    // Source: GB 11643-1999, annex A: the two worked numbers.
    @Test(
        "标准里的两个例子是对的，小写 x 也认",
        arguments: [
            "11010519491231002X", "11010519491231002x", "440524188001010014",
        ])
    func theStandardsNumbers(text: String) {
        #expect(DocumentNumber.fault(in: text) == nil)
    }

    @Test("改动任何一位都看得出来")
    func everyPlaceIsChecked() {
        let bytes = Array("440524188001010014".utf8)
        for place in bytes.indices {
            for digit in UInt8(0x30)...0x39 where digit != bytes[place] {
                var changed = bytes
                changed[place] = digit
                let text = String(decoding: changed, as: UTF8.self)
                #expect(DocumentNumber.fault(in: text) != nil, "\(text)")
            }
        }
    }

    @Test("各种毛病各有说法")
    func faultsAreNamed() {
        #expect(DocumentNumber.fault(in: "130503670401001")?.contains("15 位") == true)
        #expect(DocumentNumber.fault(in: "1234")?.contains("此处 4 位") == true)
        #expect(DocumentNumber.fault(in: "4405241880010x0014")?.contains("只能有数字") == true)
        #expect(
            DocumentNumber.fault(in: Who.identity("44052418800230001"))?.contains("出生日期") == true)
        #expect(DocumentNumber.fault(in: "440524188001010000")?.contains("校验位") == true)
    }

    @Test("残疾证是二十或二十二位，前十八位照身份证算")
    func disabilityCertificates() {
        #expect(DocumentNumber.fault(in: "44052418800101001443") == nil)
        #expect(DocumentNumber.fault(in: "44052418800101001443B1") == nil)
        #expect(DocumentNumber.fault(in: "44052418800101001543") != nil)
        #expect(DocumentNumber.isDisabilityCertificate("44052418800101001443"))
        #expect(DocumentNumber.isDisabilityCertificate("44052418800101001443B1"))
        #expect(!DocumentNumber.isDisabilityCertificate("440524188001010014"))
    }

    @Test("号码里有生日和性别")
    func birthAndSex() {
        #expect(DocumentNumber.birthDay("11010519491231002X")?.text == "1949-12-31")
        #expect(DocumentNumber.isMale("11010519491231002X") == false)
        #expect(DocumentNumber.isMale("440524188001010014") == true)
        #expect(DocumentNumber.birthDay("1101051949") == nil)
        #expect(DocumentNumber.birthDay("110105xxxx1231002X") == nil)
        #expect(DocumentNumber.isMale("1101051949123100") == nil)
        #expect(DocumentNumber.isMale("1101051949123100xX") == nil)
    }
}
