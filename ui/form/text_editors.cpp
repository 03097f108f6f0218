// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/text_editors.h"

#include <algorithm>
#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>

#include "ui/form/dial.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

LineEditor::LineEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent)
    : FieldEditor(session, shape, field, parent), m_line(new QLineEdit(this))
{
    embed(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::committed);
    if (field.kind == FieldKind::Phone)
        m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    else if (field.kind == FieldKind::Email)
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    else if (field.kind != FieldKind::Url)
        return;
    // One click dials, writes or opens; the desktop knows with what.
    m_open = m_line->addAction(icon(field.kind == FieldKind::Phone   ? u"phone"_s
                                    : field.kind == FieldKind::Email ? u"mail"_s
                                                                     : u"open"_s),
                               QLineEdit::TrailingPosition);
    m_open->setObjectName(u"open."_s + QString::fromLatin1(field.name));
    m_open->setText(field.kind == FieldKind::Phone   ? tr("Call")
                    : field.kind == FieldKind::Email ? tr("Write an e-mail")
                                                     : tr("Open"));
    m_open->setVisible(false);
    connect(m_open, &QAction::triggered, this, [this] { QDesktopServices::openUrl(link()); });
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_open->setVisible(!m_line->text().trimmed().isEmpty()); });
}

QUrl LineEditor::link() const
{
    const QString text = m_line->text().trimmed();
    if (field().kind == FieldKind::Phone)
        return telephoneLink(text);
    if (field().kind == FieldKind::Email)
        return QUrl(u"mailto:"_s + text);
    return QUrl::fromUserInput(text);
}

void LineEditor::setCompact()
{
    if (m_open)
        m_line->removeAction(m_open);
    m_line->setFrame(false);
}

Value LineEditor::value() const
{
    return Value(m_line->text().trimmed());
}

void LineEditor::setValue(const Value &value)
{
    if (value == this->value())
        return; // keeps the cursor where it is
    m_line->setText(value.text());
    m_line->setCursorPosition(0);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

LongTextEditor::LongTextEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent)
    : FieldEditor(session, shape, field, parent), m_text(new QPlainTextEdit(this))
{
    embed(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitHeight();
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEditor::fitHeight);
}

// As high as what is in it, within reason: an empty text must not push away what matters.
void LongTextEditor::fitHeight()
{
    const int least = field().has(Multiline) ? 3 : 2;
    const int lines = std::clamp(int(m_text->document()->size().height()), least, 9);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 20);
}

Value LongTextEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? Value() : Value(text);
}

void LongTextEditor::setValue(const Value &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.text());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        emit committed();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace kith
