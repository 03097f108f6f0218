// SPDX-License-Identifier: GPL-3.0-or-later
// Looks like a field and opens the palette in which one types.
#pragma once

#include <QAbstractButton>

namespace kith {

class FindField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kith
