// SPDX-License-Identifier: GPL-3.0-or-later
// The popup behind "＋ Filter" and behind a chip: which field, how compared, with what. Works live.
#pragma once

#include <QFrame>

#include "ui/list/filter_term.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;
class QVBoxLayout;

namespace kith {

class FieldEditor;
class Session;

class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(Session &session, const kith::Shape &shape, QWidget *parent);

    void edit(const FilterTerm &term); // a chip's: goes straight to operator and value

signals:
    void changed(const kith::FilterTerm &term);           // only finished ones
    void segmentChosen(const kith::Condition &condition); // there is nothing more to say about it
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listFields();
    void listSegments();
    void pick(QListWidgetItem *item);
    void showValue();
    void showChoices(const FieldInfo &field);
    void showTitles(const FieldInfo &field);
    void showChecks(const std::vector<std::pair<QString, QString>> &keysAndLabels);
    void showReferences(const FieldInfo &field);
    void showLiterals(const FieldInfo &field, int count);
    void showDays();
    void tell();
    FilterTerm::Op op() const;

    Session &m_session;
    const kith::Shape &m_shape;
    QStackedWidget *m_steps;
    QLineEdit *m_search;
    QListWidget *m_fields;
    QLabel *m_name;
    QComboBox *m_operator;
    QWidget *m_value = nullptr;
    QVBoxLayout *m_valueLayout;
    FilterTerm m_term;
};

} // namespace kith
