// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marketing/label_paper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "core/base/error.h"
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
    QSaveFile file(path);
    const auto refuse = [&] {
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("letters", "%1 cannot be written: %2.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        refuse();
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(QCoreApplication::translate("letters", "Labels"));
        QPainter painter(&writer);
        painter.setFont(font(TypeSize::Body));
        for (size_t i = 0; i < addressees.size(); ++i) {
            const int place = int(i) % (across * down);
            if (place == 0 && i > 0)
                writer.newPage();
            const QRectF label(mm(labelWidth * (place % across)), mm(0.5 + labelHeight * (place / across)),
                               mm(labelWidth), mm(labelHeight));
            const double edge = mm(edgeOfLabel);
            painter.drawText(label.adjusted(edge, edge, -edge, -edge), Qt::AlignLeft | Qt::AlignVCenter,
                             addressLines(addressees[i]).join(u'\n'));
        }
        painter.end();
    }
    if (!file.commit())
        refuse();
}

} // namespace kith
