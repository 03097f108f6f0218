// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else changed the same record meanwhile: both sides, field by field, and the choice between them.
#pragma once

#include <QFrame>
#include <vector>

#include "core/model/record.h"

class QGridLayout;

namespace kith {

class Session;

class ConflictStrip : public QFrame
{
    Q_OBJECT

public:
    ConflictStrip(Session &session, QWidget *parent);

    // Fields that both sides changed, each to something else.
    static std::vector<const FieldInfo *> disputed(const Record &base, const Record &mine, const Record &theirs);
    // Theirs, with what only we changed.
    static Record merged(const Record &base, const Record &mine, const Record &theirs);
    void ask(const Record &mine, const Record &theirs, const std::vector<const FieldInfo *> &fields,
             const Record &together);

signals:
    void decided(const kith::Record &record); // to be saved
    void dropped();                           // ours is given up

private:
    Session &m_session;
    QWidget *m_rows = nullptr;
};

} // namespace kith
