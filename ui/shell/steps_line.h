// SPDX-License-Identifier: GPL-3.0-or-later
// Where a record stands on its way: "✓ New › ● In progress › ○ Closed". Right in the tab line; it shows, buttons act.
#pragma once

#include <QList>
#include <QWidget>

namespace kith {

struct StatusStep
{
    enum class State { Done, Now, Ahead, Stopped }; // Stopped: the way ended here (cancelled)
    QString word;
    State state = State::Ahead;
    friend bool operator==(const StatusStep &, const StatusStep &) = default;
};

class StepsLine : public QWidget
{
    Q_OBJECT

public:
    explicit StepsLine(QWidget *parent);
    void setSteps(const QList<StatusStep> &steps);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StatusStep> m_steps;
};

} // namespace kith
