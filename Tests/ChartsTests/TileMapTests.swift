import Charts
import Testing

@Suite struct TileMapTests {
  private func map(_ values: [Int?], _ breaks: Breaks = .equal, printed: (Int) -> String = { "\($0)" }) -> String {
    let tiles = values.enumerated().map { number, value in
      TileMap.Tile(
        key: "\(number)", label: "某", cell: .init(column: number % 5 + 1, row: number / 5 + 1), value: value,
        printed: value.map(printed) ?? "无")
    }
    return drawn(.tiles(TileMap(tiles, breaks: breaks, noData: "无数据")))
  }

  /// The class of each tile; nil is the hatch.
  private func classes(_ html: String) -> [Int?] {
    html.split(separator: "<ul")[0].split(separator: "<g ").dropFirst().map { part in
      (1...5).first { part.contains("class=\"c-tile-\($0)\"") }
    }
  }

  private func legend(_ html: String) -> [String] {
    html.split(separator: "<span>").dropFirst().map { String($0.prefix { $0 != "<" }) }
  }

  @Test func `zero, no data and a link on a map of three`() {
    let tiles: [TileMap.Tile] = [
      .init(key: "320300", label: "徐州", cell: .init(column: 1, row: 1), value: 0, printed: "0"),
      .init(key: "320700", label: "连云港", cell: .init(column: 3, row: 1), value: nil, printed: "无数据"),
      .init(
        key: "321300", label: "宿迁", cell: .init(column: 2, row: 2), value: 7, printed: "7", href: "/cities/321300/"),
    ]
    #expect(
      drawn(.tiles(TileMap(tiles, breaks: .equal, noData: "无数据"))) == """
        <div class="c-chart c-tiles">
        <svg width="100%" height="118" font-size="14" aria-labelledby="g-title">\
        <title id="g-title">T</title>
        <pattern id="g-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect class="c-hatch-ground" width="6" height="6"/><rect class="c-hatch-line" width="2" height="6"/></pattern>
        <g class="c-part" data-key="320300"><title>徐州 0</title>\
        <rect class="c-tile-1" x="0%" y="0" width="32.53%" height="56"/>\
        <text class="c-on-tile-1 c-name" text-anchor="middle" x="16.26%" y="24">徐州</text>\
        <text class="c-on-tile-1" font-size="12" text-anchor="middle" x="16.26%" y="43">0</text></g>
        <g class="c-part" data-key="320700"><title>连云港 无数据</title>\
        <rect class="c-hatch" fill="url(#g-hatch)" x="67.46%" y="0" width="32.54%" height="56"/>\
        <text class="c-on-hatch c-name" text-anchor="middle" x="83.73%" y="24">连云港</text>\
        <text class="c-on-hatch" font-size="12" text-anchor="middle" x="83.73%" y="43">无数据</text></g>
        <a href="/cities/321300/" class="c-part" data-key="321300"><title>宿迁 7</title>\
        <rect class="c-hit" fill="none" pointer-events="all" x="33.73%" y="61" width="32.53%" height="56"/>\
        <rect class="c-tile-5" x="33.73%" y="61" width="32.53%" height="56"/>\
        <text class="c-on-tile-5 c-name" text-anchor="middle" x="49.99%" y="85">宿迁</text>\
        <text class="c-on-tile-5" font-size="12" text-anchor="middle" x="49.99%" y="104">7</text></a>
        </svg>
        <ul class="c-legend">
        <li><svg class="c-key" width="14" height="14" aria-hidden="true">\
        <rect class="c-tile-1" x="0" y="0" width="14" height="14"/></svg><span>0</span></li>
        <li><svg class="c-key" width="14" height="14" aria-hidden="true">\
        <rect class="c-tile-5" x="0" y="0" width="14" height="14"/></svg><span>7</span></li>
        <li><svg class="c-key" width="14" height="14" aria-hidden="true">\
        <rect class="c-hatch" fill="url(#g-hatch)" x="0" y="0" width="14" height="14"/></svg><span>无数据</span></li>
        </ul>
        </div>

        """)
  }

  @Test(arguments: [
    (Breaks.equal, [0, 19, 20, 39, 40, 60, 80, 99, 100], [1, 1, 2, 2, 3, 4, 5, 5, 5]),
    (.equal, [-10, 0, 10], [1, 3, 5]),
    (.equal, [Int.min, 0, Int.max], [1, 3, 5]),
    (.equal, [4, 4, 4], [1, 1, 1]),
    (.quantile, [5, 4, 3, 2, 1], [5, 4, 3, 2, 1]),
    (.quantile, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130], [1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5]),
    (.quantile, [0, 0, 0, 0, 1_000_000], [1, 1, 1, 1, 5]),
    (.quantile, [7, 7], [1, 1]),
  ])
  func `classes are computed exactly`(breaks: Breaks, values: [Int], expected: [Int]) {
    #expect(classes(map(values, breaks)) == expected)
  }

  @Test func `the legend shows the real limits of each class that has tiles`() {
    #expect(legend(map([0, 19, 20, 39, 100])) == ["0 – 19", "20 – 39", "100"])
    #expect(legend(map([5, nil])) == ["5", "无数据"])
  }

  @Test func `a tile without data is hatched, a zero is not`() {
    #expect(classes(map([0, nil, 9])) == [1, nil, 5])
  }

  @Test func `a taken or impossible cell is set below, in full`() {
    let cells: [TileMap.Cell?] = [
      .init(column: 2, row: 3), .init(column: 2, row: 3), .init(column: 0, row: 1), .init(column: 3, row: 4), nil,
      .init(column: 1, row: 1_000_000),
    ]
    let tiles = cells.enumerated().map {
      TileMap.Tile(key: "\($0.offset)", label: "某", cell: $0.element, value: 1, printed: "1")
    }
    let html = drawn(.tiles(TileMap(tiles, breaks: .equal, noData: "")))
    let places = tags("c-tile-1", in: html).dropLast().map {
      "\(attribute("x", of: $0) ?? "") \(attribute("y", of: $0) ?? "")"
    }
    #expect(places == ["0% 0", "0% 132", "50.6% 132", "50.6% 61", "0% 193", "50.6% 193"])
    #expect(html.contains(#"height="250" font-size"#))
  }

  @Test func `figures stand in all tiles, on wide pages only, or in none`() {
    #expect(texts("c-on-tile-1", in: map([1, 2, 3, 4, 5])) == ["某", "1"])
    let wide = map([1, 2, 3, 4, 5], printed: { "12,345.\($0)0" })
    #expect(tags("c-wide", in: wide).count == 10)
    #expect(texts("c-narrow", in: wide) == ["某", "某", "某", "某", "某"])
    let none = map([1, 2, 3, 4, 5], printed: { "1,112,345.\($0)0 万元" })
    #expect(texts("c-on-tile-1", in: none) == ["某"])
    #expect(partTitles(in: none).contains("某 1,112,345.10 万元"))
  }

  @Test func `no tiles say so`() {
    #expect(texts("c-note", in: map([])) == ["无数据"])
  }
}
