import Markup
import Testing

struct SafeURLTests {
  @Test(arguments: [
    "", "/projects/1/", "../a", "a/b:c", "#support", "?q=a:b", "//cdn.example/x", "projects/苏南/", "http://a",
    "HTTPS://a",
    "mailto:a@b", "tel:+86", " https://a", "https&#58;//a", "https&colon;//a", "a&amp;b", "x&y", "&", "&#", "&#;",
    "&#x",
    "ht\ntps://a", "&amp;#106;/", "/a?javascript:1",
  ]) func `relative addresses and the four schemes are safe`(address: String) {
    #expect(isSafeURL(address))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:x", "\u{1}javascript:x", "java\tscript:x",
    "java\nscript:x",
    "java\u{0}script:x", "javascript :x", "javascript&colon;x", "javascript&#58;x", "javascript&#x3a;x",
    "javascript&#x3A x", "&#106;avascript:x", "&#0000106avascript:x", "&#x6Aavascript:x", "java&Tab;script:x",
    "java&NewLine;script&colon;x", "data:text/html,x", "vbscript:x", "VBSCRIPT:x", "file:///etc", "blob:x", ":x",
    "说明:x",
    "https\u{0301}:x", "aaaaaaaahttp:x", "ahttps:x", "feed:javascript:x", "&unknown;:x", "&#99999999999;:x",
    "javascript&#0058;x",
  ]) func `every other scheme is refused, however it is written`(address: String) {
    #expect(!isSafeURL(address))
  }
}
