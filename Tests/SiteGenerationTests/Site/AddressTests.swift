import ReportModel
import Testing

@testable import SiteGeneration

struct AddressTests {
  @Test(arguments: [
    ("", "./"), ("projects/", "../"), ("projects/P1/", "../../"), ("projects/page/2/", "../../../"),
    ("guidelines/2024/forms/1-1-1/", "../../../../"), ("404.html", "./"),
  ])
  func `the way back to the root`(_ address: String, _ root: String) {
    #expect(Address.root(from: address) == root)
  }

  @Test(arguments: [(1, "cities/320500/"), (2, "cities/320500/page/2/"), (10, "cities/320500/page/10/")])
  func `further pages of a list`(_ number: Int, _ address: String) {
    #expect(Address.page(number, of: Address.city("320500")) == address)
  }

  @Test(arguments: [
    ("", ""), ("projects/P-1_a.b/", "projects/P-1_a.b/"), ("regions/苏南/", "regions/%E8%8B%8F%E5%8D%97/"),
    ("a b/", "a%20b/"), ("a\"<>\\^`{|}/", "a%22%3C%3E%5C%5E%60%7B%7C%7D/"), ("a&b'/", "a&b'/"),
    ("x/\u{7F}\n/", "x/%7F%0A/"), ("😀/", "%F0%9F%98%80/"),
  ])
  func `percent-encoded as UTF-8`(_ address: String, _ encoded: String) {
    #expect(Address.percentEncoded(address) == encoded)
    #expect(percentDecoded(encoded) == address)
  }

  @Test func `the addresses of the contract`() {
    #expect(Address.project("P1") == "projects/P1/")
    #expect(Address.organisation("k") == "organisations/k/")
    #expect(Address.category("1-1") == "categories/1-1/")
    #expect(Address.programme("rd") == "programmes/rd/")
    #expect(Address.region("苏南") == "regions/苏南/")
    #expect(Address.city("320500") == "cities/320500/")
    #expect(Address.cluster("c") == "clusters/c/")
    #expect(Address.chain("c") == "chains/c/")
    #expect(Address.year(2024) == "years/2024/")
    #expect(Address.guideline(2024) == "guidelines/2024/")
    #expect(Address.annex("1-1", of: 2024) == "guidelines/2024/1-1/")
    #expect(Address.form("1-1-1", of: 2024) == "guidelines/2024/forms/1-1-1/")
    #expect(Address.clause("1-1.1", of: 2024) == "guidelines/2024/text/#1-1.1")
    #expect(Address.file(of: Address.overview) == "index.html")
    #expect(Address.file(of: Address.search) == "search/index.html")
  }

  @Test(arguments: [("North & South", "regions/North-South/"), ("A/B?c#d", "regions/A-B-c-d/")])
  func `a region's name is made safe for a path`(_ name: String, _ address: String) {
    #expect(Address.region(name) == address)
  }

  @Test(arguments: [
    ("https://example.org/", "example.org", "/"), ("https://example.org/funds/", "example.org", "/funds/"),
    ("http://localhost:8000/a/b/", "localhost:8000", "/a/b/"),
  ])
  func `host and path of the base URL`(_ baseURL: String, _ host: String, _ path: String) {
    let site = Sample.site(baseURL: baseURL)
    #expect(site.host == host)
    #expect(site.basePath == path)
  }
}
