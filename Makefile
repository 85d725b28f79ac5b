# Every target installs what it needs, says so, and stops at the first failure.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help audit audit-real test lint bench deep kill-matrix minima fuzz generate example clean need-build need-test need-real

BUILD_PACKAGES := libicu-dev libidn2-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) python3 python3-jsonschema
# Static linking of the standard library halves the start-up time of the command.
RELEASE := -c release --static-swift-stdlib --scratch-path .build-release
GATECRASH := .build-release/release/gatecrash

# Tests run optimised, as users run the program, in a third of the time.
TESTING := -c release -Xswiftc -enable-testing --scratch-path .build-test

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

need-build:
	@.ci/need $(BUILD_PACKAGES)

need-test:
	@.ci/need $(TEST_PACKAGES)

need-real: need-build
	@.ci/need python3 python3-venv

$(GATECRASH): need-build
	@echo "Building gatecrash (release); the first time takes a few minutes."
	swift build $(RELEASE) --product gatecrash

audit: $(GATECRASH) ## build, run the embedded default audit, leave a report in Reports/runs/default
	@.ci/audit $(GATECRASH)

audit-real: $(GATECRASH) need-real ## audit published packages, vulnerable and fixed versions, through Corpora/adapters
	Corpora/adapters/audit-real.sh $(GATECRASH)

test: need-test ## build and run the fast test suite
	swift build --build-tests $(TESTING) --explicit-target-dependency-import-check error
	swift test --skip-build $(TESTING) --parallel

lint: need-build ## formatting, imports across layers, generated files
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	swift build $(TESTING) --explicit-target-dependency-import-check error
	.ci/conventions

bench: $(GATECRASH) ## ratios against named peers, measured in one run
	Tests/Bench/run.sh

deep: need-test ## long fuzz and soak runs
	GATECRASH_DEEP=1 swift test $(TESTING) --filter Deep

fuzz: need-test ## fuzz our own readers with libFuzzer, a minute each (FUZZ_SECONDS)
	Tests/Fuzzers/run.sh

kill-matrix: need-test ## write Corpora/kill-matrix again, with the time to the first finding of each gate
	GATECRASH_KILL_MATRIX=write swift test $(TESTING) \
	  --filter KillMatrixDeep || git diff --stat -- Corpora/kill-matrix
	swift build $(RELEASE) --product gatecrash-bench
	Tests/Bench/first-findings.sh Corpora/kill-matrix/first-findings.tsv
	Corpora/tools/kill-matrix-picture.py

minima: need-test ## write Corpora/kill-matrix/minima.tsv again: the smallest counterexample against each gate, for 20 seeds
	GATECRASH_MINIMA=write swift test $(TESTING) \
	  --filter MinimaDeep || git diff --stat -- Corpora/kill-matrix

generate: ## registry and manual pages of techniques, Unicode tables
	python3 Corpora/tools/technique-pages.py
	python3 Corpora/tools/coverage.py
	python3 Corpora/tools/embed-adapters.py

example: $(GATECRASH) ## make the checked-in example report again
	.ci/example $(GATECRASH)

clean: ## remove everything that was built
	rm -rf .build .build-* Reports/runs
