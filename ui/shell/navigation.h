// SPDX-License-Identifier: GPL-3.0-or-later
// The column at the left: areas with a count where something waits; folds to icons.
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QMap>

class QLabel;
class QToolButton;

namespace kith {

struct Area;

class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const Area &area, QWidget *parent);
    void setCount(qint64 count);
    void setFolded(bool isFolded);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Area &m_area;
    qint64 m_count = 0;
    bool m_isFolded = false;
};

class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    void setCurrent(const QString &area);
    void setCount(const QString &area, qint64 count);
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    void setAreas(const QStringList &names); // those that lead somewhere
    QStringList shownAreas() const;
    void retranslate();

signals:
    void areaChosen(const QString &area);
    void foldedChanged(bool isFolded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMap<QString, NavigationButton *> m_buttons;
    QLabel *m_name;
    QToolButton *m_fold;
    bool m_isFolded = false;
};

} // namespace kith
