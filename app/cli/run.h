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
Done runDuplicates(Call &call);
Done runMerge(Call &call);
Done runAccountant(Call &call);
Done runJournal(Call &call);
Done runPresets(Call &call);
Done runMoveIn(Call &call);
Done runDump(Call &call);
Done runLoad(Call &call);
Done runPersonalData(Call &call);
Done runErase(Call &call);
Done runReports(Call &call);
Done runReport(Call &call);
Done runHistory(Call &call);
Done runUndo(Call &call);
Done runRedo(Call &call);
Done runBackup(Call &call);
Done runRestore(Call &call);
Done runCheck(Call &call);
Done runSegment(Call &call);
Done runCampaign(Call &call);
Done runAttribute(Call &call);
Done runMergeMail(Call &call);
Done runCase(Call &call);
Done runSurvey(Call &call);
Done runEscalate(Call &call);
Done runCalc(Call &call);
Done runScore(Call &call);
Done runFit(Call &call);
Done runLoyalty(Call &call);
Done runConvertLead(Call &call);
Done runKnown(Call &call);
Done runPasteLead(Call &call);
Done runMakeOrder(Call &call);
Done runOrderStep(Call &call); // confirm, deliver, complete, cancel
Done runReturn(Call &call);
Done runPay(Call &call);
Done runDocument(Call &call);
Done runStatement(Call &call);
Done runReconcile(Call &call);
Done runDunning(Call &call);
Done runDismiss(Call &call);
Done runTag(Call &call);
Done runHelp(Call &call);

} // namespace kith::cli
