#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the result of every test: installs what is missing, builds, tests.
# The last line is "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/count_tests.sh

packaging/install_packages.sh build test
cmake --preset dev
cmake --build --preset dev
run_ctest dev
