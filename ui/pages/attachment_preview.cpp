// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachment_preview.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QMimeDatabase>
#include <QPainter>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype mostText = 200'000; // bytes; nobody reads more beside a list
constexpr int mostPixels = 4096;        // a side; larger pictures are read smaller
constexpr int pageHeight = 1400;        // pixels a page is drawn with

// UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else Latin.
QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

AttachmentPreview::AttachmentPreview(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_picture(new QLabel(this)), m_text(new QPlainTextEdit(this)),
      m_message(new QLabel(this)), m_turning(new QWidget(this)), m_back(new QToolButton(this)),
      m_forward(new QToolButton(this)), m_place(new QLabel(this))
{
    setObjectName(u"attachmentPreview"_s);
    m_picture->setObjectName(u"previewPicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1); // it takes the room there is, not the picture's own
    m_text->setObjectName(u"previewText"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the file"));
    m_message->setObjectName(u"previewMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setProperty("tone", u"secondary"_s);
    for (QWidget *page :
         {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_text)})
        m_stack->addWidget(page);
    auto *line = new QHBoxLayout(m_turning);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setAccessibleName(tr("Previous page"));
    m_forward->setArrowType(Qt::RightArrow);
    m_forward->setAccessibleName(tr("Next page"));
    m_forward->setObjectName(u"previewForward"_s);
    for (QWidget *one :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_forward)})
        line->addWidget(one);
    line->addStretch(1);
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_turning);
    clear();
}

AttachmentPreview::~AttachmentPreview() = default;

QString AttachmentPreview::message() const
{
    return m_stack->currentWidget() == m_message ? m_message->text() : QString();
}

int AttachmentPreview::pages() const
{
    return m_pdf ? m_pdf->pageCount() : 0;
}

void AttachmentPreview::clear()
{
    say({});
}

void AttachmentPreview::say(const QString &sentence)
{
    m_image = {};
    m_pdf.reset();
    m_turning->hide();
    m_message->setText(sentence);
    m_stack->setCurrentWidget(m_message);
}

void AttachmentPreview::show(const QString &name, const QByteArray &bytes)
{
    clear();
    if (bytes.isEmpty())
        return say(tr("The file is empty."));
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes);
    if (type.name().startsWith("image/"_L1))
        showPicture(bytes);
    else if (type.inherits(u"application/pdf"_s))
        showPages(bytes);
    else if (type.inherits(u"text/plain"_s))
        showText(bytes);
    else
        say(tr("Open it to see it: %1 is shown by another program.").arg(QFileInfo(name).fileName()));
}

void AttachmentPreview::showPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // as the camera was held
    const QSize size = reader.size();
    if (size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    m_image = reader.read();
    if (m_image.isNull())
        return say(tr("This picture cannot be shown; it may be damaged."));
    m_stack->setCurrentWidget(m_picture);
    fit();
}

void AttachmentPreview::showPages(const QByteArray &bytes)
{
    auto pdf = std::make_unique<QPdfDocument>();
    m_source = std::make_unique<QBuffer>();
    m_source->setData(bytes);
    m_source->open(QIODevice::ReadOnly);
    pdf->load(m_source.get());
    if (pdf->status() != QPdfDocument::Status::Ready || pdf->pageCount() == 0)
        return say(pdf->error() == QPdfDocument::Error::IncorrectPassword
                       ? tr("This PDF needs a password; open it to see it.")
                       : tr("This PDF cannot be shown; it may be damaged."));
    m_pdf = std::move(pdf);
    m_turning->setVisible(m_pdf->pageCount() > 1);
    turnTo(0);
}

void AttachmentPreview::turnTo(int page)
{
    if (!m_pdf || page < 0 || page >= m_pdf->pageCount())
        return;
    m_page = page;
    const QSizeF points = m_pdf->pagePointSize(page);
    const QSize size = points.isEmpty() ? QSize() : points.scaled(pageHeight, pageHeight, Qt::KeepAspectRatio).toSize();
    const QImage drawn = size.isEmpty() ? QImage() : m_pdf->render(page, size);
    if (drawn.isNull())
        return say(tr("This PDF cannot be shown; it may be damaged."));
    m_image = QImage(drawn.size(), QImage::Format_RGB32);
    m_image.fill(Qt::white); // paper, in the dark too
    QPainter(&m_image).drawImage(0, 0, drawn);
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < m_pdf->pageCount());
    m_place->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pdf->pageCount()));
    m_stack->setCurrentWidget(m_picture);
    fit();
}

void AttachmentPreview::showText(const QByteArray &bytes)
{
    QString text = decoded(bytes.left(mostText));
    if (bytes.size() > mostText)
        text += u"\n\n"_s + tr("… and so on: only the beginning is shown.");
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
}

// As large as there is room, never larger than it is.
void AttachmentPreview::fit()
{
    if (m_image.isNull())
        return;
    const QSize room = m_stack->size() * devicePixelRatioF();
    QSize size = m_image.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    if (size.isEmpty())
        return;
    QPixmap pixmap = QPixmap::fromImage(m_image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

void AttachmentPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace kith
