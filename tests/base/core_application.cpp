// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_application.h"

namespace kith::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace kith::test
