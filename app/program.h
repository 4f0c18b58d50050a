// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kravkort {

// The whole program: reads the command line, makes the application object that the command needs, runs it and
// gives the exit status.
int runProgram(int argc, char **argv);

} // namespace kravkort
