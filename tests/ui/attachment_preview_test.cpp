// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QToolButton>

#include "ui/pages/attachment_preview.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height() / (page + 2), Qt::darkBlue);
    }
    painter.end();
    return bytes;
}

} // namespace

TEST_CASE("pictures, pages of PDF and texts are shown beside the list of files, others and broken ones in a sentence")
{
    AttachmentPreview preview(nullptr);
    preview.resize(400, 300);
    static_cast<QWidget &>(preview).show();
    const auto *shown = preview.findChild<QLabel *>(u"previewPicture"_s);
    const auto *text = preview.findChild<QPlainTextEdit *>(u"previewText"_s);

    preview.show(u"tea.png"_s, picture({200, 100}));
    CHECK(preview.message().isEmpty());
    CHECK(shown->isVisible());
    CHECK(shown->pixmap().size() == QSize(200, 100)); // not blown up
    preview.show(u"large.png"_s, picture({9000, 3000}));
    CHECK(shown->pixmap().width() <= 400);
    CHECK(shown->pixmap().width() > 300);

    preview.show(u"letter.pdf"_s, pdf(3));
    CHECK(preview.message().toStdString() == "");
    CHECK(preview.pages() == 3);
    CHECK(shown->isVisible());
    const QImage first = shown->pixmap().toImage();
    CHECK(first.pixelColor(first.width() / 2, first.height() / 4) == QColor(Qt::darkBlue));
    CHECK(first.pixelColor(first.width() / 2, first.height() * 3 / 4) == QColor(Qt::white));
    auto *forward = preview.findChild<QToolButton *>(u"previewForward"_s);
    forward->click();
    CHECK(shown->pixmap().toImage() != first);
    forward->click();
    CHECK_FALSE(forward->isEnabled());
    if (const QString folder = qEnvironmentVariable("KITH_PICTURES"); !folder.isEmpty())
        preview.grab().save(QDir(folder).filePath(u"preview-pdf.png"_s));

    preview.show(u"note.txt"_s, u"中文 and <b>no markup</b>"_s.toUtf8());
    CHECK(preview.pages() == 0);
    CHECK(text->isVisible());
    CHECK(text->toPlainText() == u"中文 and <b>no markup</b>");
    preview.show(u"old.txt"_s, "M\xfcller");
    CHECK(text->toPlainText() == u"Müller");
    preview.show(u"table.csv"_s, QByteArray(400'000, 'x'));
    CHECK(text->toPlainText().size() < 300'000);

    for (const auto &[name, bytes] : {std::pair<QString, QByteArray>{u"a.png"_s, "\x89PNG\r\n\x1a\n and no more"},
                                      {u"a.pdf"_s, "%PDF-1.7 and no more"},
                                      {u"a.zip"_s, QByteArray("PK\x03\x04\x00\x00", 6)},
                                      {u"empty.txt"_s, ""}}) {
        CAPTURE(name.toStdString());
        preview.show(name, bytes);
        CHECK(preview.message().size() > 10);
    }
    preview.clear();
    CHECK(preview.message().isEmpty());
}
