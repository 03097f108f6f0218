// SPDX-License-Identifier: GPL-3.0-or-later
// "中 / EN" in the status line: the language that is shown stands out, a click takes the other one.
#pragma once

#include <QAbstractButton>

namespace kith {

class LanguageSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QWidget *parent);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kith
