import DataReading
import Diagnostics
import ReportModel
import TableReading
import Testing

@testable import SampleData

struct BenchmarkListTests {
  private func list(_ projects: Int, seed: UInt64 = 7) throws -> (bytes: [UInt8], pieces: [Int]) {
    var bytes = [UInt8](), pieces = [Int]()
    BenchmarkList(projects: projects, of: try SampleFolder.world.get(), seed: seed).write { piece in
      bytes += piece
      pieces.append(piece.count)
    }
    return (bytes, pieces)
  }

  @Test func `20,000 rows are handed over in pieces of a bounded size`() throws {
    let (bytes, pieces) = try list(20_000)
    #expect(pieces.count > 20)
    #expect(pieces.allSatisfy { $0 <= BenchmarkList.chunk })
    var log = DiagnosticLog()
    let table = try #require(CSVReader.table(bytes, file: "list.csv", &log))
    #expect(log.all.isEmpty)
    #expect(table.rows.count == 20_001)
    #expect(Set(table.rows.map(\.count)).count == 1)
  }

  @Test func `rows are of all years and programmes and each has its own number`() throws {
    let rows = try ListRow.rows(of: list(2000).bytes)
    #expect(Set(rows.map { $0[.id] }).count == rows.count)
    #expect(Set(rows.map { $0[.year] }) == ["2022", "2023", "2024"])
    #expect(Set(rows.map { $0[.programme] }).count >= 33)
    #expect(rows.allSatisfy { $0.money(.support).map { $0 > .zero } == true })
  }

  @Test func `the same seed makes the same list, another another`() throws {
    #expect(try list(500).bytes == list(500).bytes)
    #expect(try list(500).bytes != list(500, seed: 8).bytes)
  }

  @Test(arguments: [0, 1])
  func `a short list has its header and its rows`(projects: Int) throws {
    #expect(try ListRow.rows(of: list(projects).bytes).count == projects)
  }
}
