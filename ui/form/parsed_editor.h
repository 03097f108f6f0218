// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of figures, days and times: a line that is read as a person writes it and shown again as the program does.
#pragma once

#include <QLineEdit>

#include "ui/form/field_editor.h"

namespace kith {

class ParsedEditor : public FieldEditor
{
    Q_OBJECT

public:
    ParsedEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent);

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    QString problem() const override { return m_problem; }
    void setReadOnly(bool readOnly) override;
    void selectAll() override { m_line->selectAll(); }
    void setCompact() override { m_line->setFrame(false); }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void show();
    QString shown() const;
    void pickDay();

    QLineEdit *m_line;
    QAction *m_calendar = nullptr;
    Value m_value;
    QString m_problem;
    bool m_dirty = false;
};

// "today", "tomorrow", "+3", "-2", "今天": days as people say them; nothing for anything else.
std::optional<Day> spokenDay(QStringView text, Day today);

} // namespace kith
