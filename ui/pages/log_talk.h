// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a talk in under ten seconds: what was said, and what comes next, as one change.
#pragma once

#include <QDialog>

#include "core/store/store.h"

class QButtonGroup;
class QLabel;

class QGridLayout;

namespace kith {

class FieldEditor;
class Session;

class LogTalk : public QDialog
{
    Q_OBJECT

public:
    // About a customer, lead, contact or opportunity; `contact` 0: nobody in particular.
    LogTalk(Session &session, const Shape &about, RecordId id, RecordId contact, QWidget *parent);
    static LogTalk *open(Session &session, const Shape &about, RecordId id, QWidget *parent, RecordId contact = 0);

    bool save();

private:
    FieldEditor *add(const Shape &shape, const char *field, QGridLayout *grid, int row, int column, int span = 1);

    Session &m_session;
    const Shape &m_about;
    RecordId m_id;
    const Shape &m_talk;
    const Shape &m_task;
    FieldEditor *m_channel, *m_direction, *m_outcome, *m_contact, *m_subject, *m_text, *m_kind, *m_next, *m_due;
    QLabel *m_problem;
};

} // namespace kith
