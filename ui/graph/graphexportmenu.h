// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"
#include "ui/graph/graphexport.h"
#include "ui/graph/graphpicture.h"

#include <QMenu>

#include <functional>

namespace kravkort {

// The ways out of the graph: as files, and through the clipboard. Asks for the picture when one is taken.
class GraphExportMenu final : public QMenu
{
    Q_OBJECT

public:
    struct Subject
    {
        GraphPicture picture;
        GraphCaption caption;
        Phrases phrases;
    };

    GraphExportMenu(std::function<Subject()> subject, QWidget *parent);

    Subject subject() const { return m_subject(); } // as it would leave now

signals:
    void done(const QString &sentence); // something was written or copied

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void exportAs(GraphFormat format, double scale);
    void copy();

    std::function<Subject()> m_subject;
    QMenu *m_pictureSizes; // of a PNG
};

} // namespace kravkort
