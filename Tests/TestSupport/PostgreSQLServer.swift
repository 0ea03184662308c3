import FoundationEssentials
import Glibc

/// A PostgreSQL server of its own in a temporary folder, reached over a socket there: Debian's packages `postgresql` and
/// `util-linux`. It ends with the process of the tests. `initdb` refuses to run as root, so where the tests are root it runs as the user `postgres`.
package final class PostgreSQLServer: Sendable {
  /// The one of these tests; a failure where it cannot start.
  package static let shared = Result { try PostgreSQLServer() }

  private let folder: String
  private let programs: String

  private init() throws {
    let versions = "/usr/lib/postgresql"
    let newest = try FileManager.default.contentsOfDirectory(atPath: versions).compactMap(Int.init).max()
    guard let newest else { throw ServerFailure(description: "\(versions) is empty: install the package postgresql") }
    programs = "\(versions)/\(newest)/bin"
    folder = "/tmp/gongshi-postgresql-\(getpid())"
    try? FileManager.default.removeItem(atPath: folder)
    try run("mkdir -m 700 '\(folder)'")
    try run(
      "'\(programs)/initdb' -D '\(folder)/data' -U owner -A scram-sha-256 --pwfile=<(echo 'geheim 密') -E UTF8 "
        + "--locale=C --no-sync >'\(folder)/initdb.log' 2>&1")
    try run(
      "'\(programs)/pg_ctl' -D '\(folder)/data' -l '\(folder)/server.log' -w -t 600 start "
        + "-o \"-c listen_addresses='' -k '\(folder)' -F -c log_min_messages=fatal "
        // Whoever empties /dev/shm does not reach what it shares with its workers.
        + "-c dynamic_shared_memory_type=mmap\" >'\(folder)/start.log' 2>&1")
    // However the tests end, the server does not outlive them.
    try run(
      "(while test -d /proc/\(getpid()); do sleep 1; done; '\(programs)/pg_ctl' -D '\(folder)/data' -m immediate stop; "
        + "rm -rf '\(folder)') >/dev/null 2>&1 </dev/null &")
  }

  /// How libpq finds it.
  package var connection: String { "host='\(folder)' user=owner password='geheim 密' dbname=postgres" }

  /// Runs statements as the owner of everything.
  package func execute(_ statements: String) throws {
    try run(
      "PGPASSWORD='geheim 密' '\(programs)/psql' -X -q -v ON_ERROR_STOP=1 -h '\(folder)' -U owner postgres <<'END'\n"
        + "\(statements)\nEND")
  }

  private func run(_ command: String) throws {
    // The shell is started by the system's own function: nothing else of Foundation is needed for one command.
    let asServer = getuid() == 0 ? ["runuser", "-u", "postgres", "--"] : []
    let words = asServer + ["bash", "-c", "cd /; " + command]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0, status: Int32 = 0
    guard posix_spawnp(&process, words[0], nil, nil, &arguments, environ) == 0, waitpid(process, &status, 0) == process,
      status == 0
    else { throw ServerFailure(description: "this failed: \(command)") }
  }
}

package struct ServerFailure: Error, CustomStringConvertible { package let description: String }
