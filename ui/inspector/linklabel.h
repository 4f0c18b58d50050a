// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/explanation.h"

#include <QLabel>

namespace kravkort {

// Wrapped rich text whose links are reached by mouse and keyboard. Web addresses open in the browser; links
// to nodes and to "more:", "why:", "weakest:" and "meetings:" are told.
class LinkLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);

    // Nothing moves, and a link that has the keyboard keeps it, where the text is the same.
    void show(const QString &html);

signals:
    void nodeActivated(const kravkort::NodeRef &node);
    void moreActivated();
    void whyActivated();      // "why:", to draw every way here
    void weakestActivated();  // "weakest:", to draw the weakest link
    void meetingsActivated(); // "meetings:", to list the bid's meetings and what they left open
    void numberActivated(const kravkort::Number &number);

private:
    void open(const QString &address);
};

} // namespace kravkort
