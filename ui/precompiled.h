// SPDX-License-Identifier: GPL-3.0-or-later
// As core/precompiled.h, for the window.
#pragma once

#include "core/precompiled.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>
