// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places.h"

namespace kith::test {

QString sourceDir()
{
    return QStringLiteral(KITH_SOURCE_DIR);
}

QString testData()
{
    return qEnvironmentVariable("KITH_TEST_DATA", QStringLiteral(KITH_DEFAULT_TEST_DATA));
}

QString cliPath()
{
    return QStringLiteral(KITH_CLI_PATH);
}

} // namespace kith::test
