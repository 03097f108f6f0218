// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of texts: one line, and several.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>

#include "ui/form/field_editor.h"

namespace kith {

class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void selectAll() override { m_line->selectAll(); }
    void setCompact() override;
    QUrl link() const; // what a click on the sign behind a number or an address opens: tel:, mailto:

protected:
    QLineEdit *m_line;

private:
    QAction *m_open = nullptr;
};

class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void selectAll() override { m_text->selectAll(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    QPlainTextEdit *m_text;
};

} // namespace kith
