// SPDX-License-Identifier: GPL-3.0-or-later
// A segment while it is made: its name, its rule as chips and as a sentence, who is in it now.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kith {

class RecordList;

class SegmentPage : public Page
{
    Q_OBJECT

public:
    SegmentPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    QString parentTitle() const override;
    QAction *primaryAction() override { return m_save; }
    QList<QAction *> menuActions() override;
    bool leave() override;
    void refresh() override;
    void retranslate() override;

    Query rule() const;
    RecordId segmentId() const { return m_id; }
    RecordList *list() const { return m_list; }
    void addCondition(const Condition &condition);
    bool save();

private:
    void load();
    void showSentence();
    void nameActions();
    void freezeOrThaw();
    const Shape &shape() const;

    RecordId m_id;
    QString m_savedName;
    Query m_savedRule;
    bool m_isFrozen = false;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QPushButton *m_behaviour;
    QLabel *m_sentence;
    RecordList *m_list;
    QAction *m_save, *m_freeze, *m_showList;
};

} // namespace kith
