// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/render_paper.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include "core/base/error.h"
#include "ui/document/paper_painter.h"

using namespace Qt::StringLiterals;

namespace kith {

void renderPaper(Store &store, const QString &jsonPath, const QString &size, const QString &path)
{
    QFile file(jsonPath);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File, QCoreApplication::translate("document", "%1 could not be read.").arg(jsonPath));
    const Paper paper = Paper::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    const PaperSize on = size.isEmpty() ? paperSizeOf(store) : size == u"letter" ? PaperSize::Letter : PaperSize::A4;
    writePaperPdf(path, paper, on, logoOf(store));
}

} // namespace kith
