// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kith {

class RecordForm;
class Session;

// The panel of a case, following what is typed into its form; a chosen answer goes into the case.
QWidget *makeCasePanel(Session &session, RecordForm &form, QWidget *parent);

} // namespace kith
