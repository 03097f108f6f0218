// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands run.
#pragma once

#include "app/cli/command.h"

namespace kith::cli {

Done runNew(Call &call);
Done runTypes(Call &call);
Done runFields(Call &call);
Done runAdd(Call &call);
Done runShow(Call &call);
Done runSet(Call &call);
Done runRemove(Call &call);
Done runList(Call &call);
Done runFind(Call &call);
Done runImport(Call &call);
Done runExport(Call &call);
Done runImport(Call &call);
Done runExport(Call &call);
Done runReports(Call &call);
Done runReport(Call &call);
Done runHistory(Call &call);
Done runUndo(Call &call);
Done runRedo(Call &call);
Done runBackup(Call &call);
Done runRestore(Call &call);
Done runCheck(Call &call);
Done runEscalate(Call &call);
Done runCalc(Call &call);
Done runScore(Call &call);
Done runFit(Call &call);
Done runHelp(Call &call);

} // namespace kith::cli
