// SPDX-License-Identifier: GPL-3.0-or-later
// Where tests find what lies outside them. Known to one source file only, so that the same test compiled in another
// checkout is the same to ccache.
#pragma once

#include <QString>

namespace kith::test {

/// The checkout these tests were built from.
QString sourceDir();

/// The real files: KITH_TEST_DATA, else the folder beside the checkout.
QString testData();

/// The built kith-cli.
QString cliPath();

} // namespace kith::test
