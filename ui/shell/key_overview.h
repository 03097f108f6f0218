// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kith {

// All keys that work everywhere, on one sheet. Esc closes it.
class KeyOverview : public QDialog
{
    Q_OBJECT

public:
    explicit KeyOverview(QWidget *parent);
};

} // namespace kith
