// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marketing/label_paper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include "ui/document/pdf_file.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int dotsPerInch = 96;
constexpr int across = 3, down = 8;
constexpr double labelWidth = 70, labelHeight = 37, edgeOfLabel = 6; // mm; the sheets have half a mm above

double mm(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

} // namespace

void writeLabels(const std::vector<PrintedLetter> &addressees, const QString &path)
{
    const PaperLook look;
    const PdfPage page{{QPageSize(QPageSize::A4), QPageLayout::Portrait, {}}, dotsPerInch};
    writePdfFile(path, QCoreApplication::translate("letters", "Labels"), page, [&addressees](QPdfWriter &writer) {
        QPainter painter(&writer);
        for (size_t i = 0; i < addressees.size(); ++i) {
            const int place = int(i) % (across * down);
            if (place == 0 && i > 0)
                writer.newPage();
            const QRectF label(mm(labelWidth * (place % across)), mm(0.5 + labelHeight * (place / across)),
                               mm(labelWidth), mm(labelHeight));
            const double edge = mm(edgeOfLabel);
            paintAddress(painter, addressees[i], label.adjusted(edge, edge / 2, -edge, -edge / 2), Qt::AlignVCenter);
        }
    });
}

} // namespace kith
