// SPDX-License-Identifier: GPL-3.0-or-later
// One program per ending: cmake --preset fuzz && cmake --build --preset fuzz, then
// build/fuzz/bin/fuzz_vcf -max_total_time=3600 tests/fuzz/corpus
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/foreign_files.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    kith::test::readForeign(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
                            QStringLiteral(KITH_FUZZ_ENDING));
    return 0;
}
