// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/pdf_file.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith {

void writePdfFile(const QString &path, const QString &title, const PdfPage &page,
                  const std::function<void(QPdfWriter &)> &draw)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        {
            QPdfWriter writer(&file);
            writer.setTitle(title);
            writer.setCreator(u"Kith"_s);
            writer.setPageLayout(page.layout);
            writer.setResolution(page.dotsPerInch);
            draw(writer);
        }
        if (file.commit())
            return;
    }
    throw Error(ErrorKind::File,
                QCoreApplication::translate("document", "%1 cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace kith
