// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF file: there whole, or not at all.
#pragma once

#include <functional>
#include <QPageLayout>
#include <QString>

class QPdfWriter;

namespace kith {

struct PdfPage
{
    QPageLayout layout;
    int dotsPerInch = 96;
};

// Throws Error{File}.
void writePdfFile(const QString &path, const QString &title, const PdfPage &page,
                  const std::function<void(QPdfWriter &)> &draw);

} // namespace kith
