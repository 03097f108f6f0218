// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog with a table whose last column is typed into: goods that come back, orders that a payment pays. Ctrl+Enter
// finishes it; what is wrong is said below, and the dialog stays.
#pragma once

#include <optional>
#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace kith {

class Session;

class TableDialog : public QDialog
{
    Q_OBJECT

public:
    bool save();

protected:
    // `name` begins the object names of its parts: "return" makes "returnDialog", "returnTable", "returnSave".
    TableDialog(Session &session, const QString &name, const QString &saveText, QWidget *parent);
    void setColumns(const QStringList &headings, const QString &accessibleName);
    enum class Cell { Words, Figure, Typed };
    void put(int row, int column, const QString &text, Cell kind);
    void addButtons(); // when the rest stands in rows()
    // Saves it, else says what is wrong, thrown as Error{Invalid} or given back; "": it stays open without a word.
    virtual std::optional<QString> write() = 0;

    QVBoxLayout *rows() const { return m_rows; }
    QTableWidget *table() const { return m_table; }
    QPushButton *saveButton() const { return m_save; }
    Session &m_session;

private:
    QVBoxLayout *m_rows;
    QTableWidget *m_table;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace kith
