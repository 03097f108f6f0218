// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a talk in under ten seconds: with whom, what was said, and what comes next, as one change.
#pragma once

#include <QDialog>

#include "core/store/store.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace kith {

class FieldEditor;
class Session;

// What a talk is about. Nothing named: the dialog asks for the customer first.
struct TalkAbout
{
    const Shape *about = nullptr; // customer, lead, contact or opportunity
    RecordId id = 0;
    RecordId contact = 0; // 0: nobody in particular
    RecordId task = 0;    // that the talk was planned as: done with it, unless the person says otherwise
};

class LogTalk : public QDialog
{
    Q_OBJECT

public:
    LogTalk(Session &session, const TalkAbout &talk, QWidget *parent);
    static LogTalk *open(Session &session, const TalkAbout &talk, QWidget *parent);
    static LogTalk *open(Session &session, const Shape &about, RecordId id, QWidget *parent, RecordId contact = 0)
    {
        return open(session, TalkAbout{&about, id, contact, 0}, parent);
    }

    bool save();

private:
    FieldEditor *add(const Shape &shape, const char *field, QGridLayout *grid, int row, int column, int span = 1);
    void buildTalk(QVBoxLayout *layout);
    void buildNext(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    void chooseCustomer(RecordId customer);
    Problems write(class Change &change);

    Session &m_session;
    const Shape *m_about;
    RecordId m_id;
    RecordId m_planned;
    const Shape &m_talk;
    const Shape &m_task;
    FieldEditor *m_customer = nullptr;
    FieldEditor *m_channel, *m_direction, *m_outcome, *m_content, *m_contact, *m_subject, *m_text, *m_kind, *m_next,
        *m_due;
    QCheckBox *m_done = nullptr;
    QLabel *m_problem;
};

} // namespace kith
