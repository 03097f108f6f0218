// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list shows: a menu of the headings, with all fields and those one reference away.
#pragma once

#include <QFrame>

#include "core/store/store.h"

class QLineEdit;
class QListWidget;

namespace kith {

class Session;

class ColumnChooser : public QFrame
{
    Q_OBJECT

public:
    ColumnChooser(Session &session, const kith::Shape &shape, const QStringList &shown, QWidget *parent);

signals:
    void changed(const QStringList &columns);

private:
    QStringList m_shown;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace kith
