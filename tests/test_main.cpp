// SPDX-License-Identifier: GPL-3.0-or-later
// The one main of every test program: Catch2 runs inside a Qt application with fixed locale and time zone.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/test_application.h"

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    const auto application = kith::test::makeApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
