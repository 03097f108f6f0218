// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of a record as one line to type in, by commas; what is known already is offered. Saved when it is left.
#pragma once

#include <QWidget>

#include "core/store/store.h"

class QLabel;
class QLineEdit;

namespace kith {

class Session;

class TagsLine : public QWidget
{
    Q_OBJECT

public:
    TagsLine(Session &session, const Shape &shape, QWidget *parent);
    void setRecord(RecordId id); // 0: not saved yet, nothing to give tags to

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void nameParts();
    void offer();

    Session &m_session;
    const Shape &m_shape;
    RecordId m_id = 0;
    QLabel *m_label;
    QLineEdit *m_edit;
};

} // namespace kith
