// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QCoreApplication>

namespace kith::test {

// The core tests run in a QCoreApplication, the window tests in a QApplication; each program defines its own.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace kith::test
