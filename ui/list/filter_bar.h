// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of a list as chips, "＋ Filter", the quick text, and how many records are left.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/list/filter_term.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kith {

class Session;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Session &session, QWidget *parent);

    // Takes a condition apart into chips; what it cannot express stays a chip that can only be removed.
    void setCondition(const Shape &shape, const Condition &condition);
    Condition chips() const;                    // without the quick text
    Condition condition() const;                // with it
    void setCounts(qint64 shown, qint64 total); // -1: not known yet
    void addFilter();                           // opens the popup
    void focusQuickText();
    void setTrailing(QWidget *widget); // buttons right of the count
    void retranslate();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void edit(size_t chip);
    void open(std::optional<size_t> chip, QWidget *below);
    void remove(size_t chip);

    Session &m_session;
    const Shape *m_shape = nullptr;
    std::vector<Condition> m_parts;
    QHBoxLayout *m_layout;
    QWidget *m_chips;
    QHBoxLayout *m_chipLayout;
    QPushButton *m_add;
    QLineEdit *m_quick;
    QLabel *m_count;
};

// Records whose title, subtitle or other findable texts contain the text.
Condition quickCondition(const Shape &shape, const QString &text);

} // namespace kith
