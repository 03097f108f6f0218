// SPDX-License-Identifier: GPL-3.0-or-later
// The one main of every test program: Catch2 runs inside a Qt application with fixed locale and time zone.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/test_application.h"

// Asked for by the leak check of the sanitizers: Qt's reader of PDF keeps a kilobyte of each broken file (Qt 6.4.2).
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libQt6Pdf\n";
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    const auto application = kith::test::makeApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
