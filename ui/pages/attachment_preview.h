// SPDX-License-Identifier: GPL-3.0-or-later
// What a file kept with a record looks like, beside the list of files: pictures, pages of PDF, texts. Others are only
// named. Nothing in a file is run, followed or fetched.
#pragma once

#include <memory>
#include <QImage>
#include <QWidget>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace kith {

class AttachmentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentPreview(QWidget *parent);
    ~AttachmentPreview() override;

    void show(const QString &name, const QByteArray &bytes);
    void clear();
    // A sentence instead of a picture: what cannot be shown, and why.
    QString message() const;
    int pages() const; // of the PDF shown; 0: none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &sentence);
    void showPicture(const QByteArray &bytes);
    void showPages(const QByteArray &bytes);
    void showText(const QByteArray &bytes);
    void turnTo(int page);
    void fit();

    QStackedWidget *m_stack;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QWidget *m_turning;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_place;
    QImage m_image;
    std::unique_ptr<QBuffer> m_source; // the PDF reads from it as long as it lives
    std::unique_ptr<QPdfDocument> m_pdf;
    int m_page = 0;
};

} // namespace kith
