# Gongshi: `make site` makes the sample site, `make test` proves the whole. Both need Debian 12, Swift 6.3 and git;
# whatever else they need they install: the one list of packages is here.

# What Swift links with, what its own programs load, and the libraries of Package.swift.
SITE_PACKAGES = gcc libc6-dev libstdc++-12-dev pkg-config libcmark-dev libssl-dev libsqlite3-dev libpq-dev \
                libdeflate-dev libbrotli-dev libzip-dev libexpat1-dev libcurl4 libncurses6 libsqlite3-0 libxml2 zlib1g
# What the tests need beyond these: other eyes than our own (Python, a browser).
TEST_PACKAGES = $(SITE_PACKAGES) python3 python3-venv chromium fonts-noto-cjk postgresql unicode-data

OUTPUT ?= output
# One program that needs no Swift library beside it, and a fifth faster: the calls of the runtime are direct.
RELEASE = --static-swift-stdlib -Xlinker -s

.PHONY: site test fuzz bench bench-search lint deps test-deps clean

site: deps
	swift build -c release --product gongshi $(RELEASE)
	.build/release/gongshi build --output $(OUTPUT)

test: test-deps
	Tests/run

# Changed inputs by the hundred thousand: `make fuzz SEED=7 ROUNDS=500000`. A failure names seed and round; memory is bounded.
SEED ?= 1
ROUNDS ?= 100000

fuzz: test-deps
	swift build --build-tests
	ulimit -v 16000000 && GONGSHI_FUZZ_SEED=$(SEED) GONGSHI_FUZZ_ROUNDS=$(ROUNDS) swift test --skip-build --no-parallel \
	  --filter '(DataReading|TableReading)Tests.(Table)?MutationTests'

# Search beside Pagefind on the same texts; writes the tables of docs/benchmarks/search.md to standard output.
bench-search: test-deps
	swift build -c release
	Tests/run needed:
	.build/venv/bin/pip install -q --disable-pip-version-check pagefind[extended]==1.5.2
	.build/venv/bin/python Tests/Benchmarks/search.py --work .build/bench-search 10000 100000

# Publishing beside Hugo, Pagefind, Python and a floor in C; writes the tables of docs/benchmarks/publish.md.
bench: test-deps
	swift build -c release --product gongshi $(RELEASE)
	swift build -c release --product sample-data $(RELEASE)
	Tests/Benchmarks/run

lint:
	swift format lint --strict -r Sources Tests Package.swift

deps:
	@$(call install,$(SITE_PACKAGES))

test-deps:
	@$(call install,$(TEST_PACKAGES))

clean:
	rm -rf .build output/public output/internal

# Installs what is missing, as root or through sudo; touches neither network nor package lists where nothing is.
install = missing=$$(for name in $(1); do \
	    dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || echo $$name; done); \
	  test -n "$$missing" || exit 0; \
	  if test "$$(id -u)" = 0; then apt="env DEBIAN_FRONTEND=noninteractive apt-get -q"; \
	  else apt="sudo env DEBIAN_FRONTEND=noninteractive apt-get -q"; fi; \
	  echo "installing" $$missing; \
	  $$apt -o DPkg::Lock::Timeout=600 update && \
	  $$apt -o DPkg::Lock::Timeout=600 install -y --no-install-recommends $$missing
