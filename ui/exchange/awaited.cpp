// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/awaited.h"

#include "models/job.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QVBoxLayout>

#include <atomic>

namespace kravkort {

namespace {

// Shorter work would only make a dialog flash.
constexpr int unnoticedMs = 100;

class WaitDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::WaitDialog)

public:
    WaitDialog(const QString &title, const QString &what, std::atomic_bool &stop, QWidget *parent)
        : QDialog(parent)
        , m_stop(stop)
        , m_bar(new QProgressBar(this))
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    {
        setObjectName(QStringLiteral("waitDialog"));
        setWindowTitle(title);
        auto *label = new QLabel(what, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_bar->setObjectName(QStringLiteral("waitProgress"));
        m_bar->setAccessibleName(what);
        m_bar->setRange(0, 0); // busy, until a percentage is told
        QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
        cancel->setObjectName(QStringLiteral("waitCancel"));
        cancel->setText(tr("Cancel"));
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(label);
        layout->addWidget(m_bar);
        layout->addWidget(m_buttons);
        setMinimumWidth(fontMetrics().averageCharWidth() * 60);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    void reject() override // stays until the work has seen it
    {
        m_stop = true;
        m_buttons->setEnabled(false);
    }
    void tell(int percent)
    {
        m_bar->setRange(0, 100);
        m_bar->setValue(percent);
    }

private:
    std::atomic_bool &m_stop;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
};

} // namespace

bool awaited(QWidget *parent, const QString &title, const QString &what,
             const std::function<void(const TellPercent &, const AskStop &)> &work)
{
    std::atomic_bool stop = false;
    QSemaphore ended;
    WaitDialog dialog(title, what, stop, parent);
    JobSlot<bool> job; // last: its work is waited for before the rest goes
    job.start(
        [&] {
            work(
                [&dialog](int percent) {
                    QMetaObject::invokeMethod(
                        &dialog, [&dialog, percent] { dialog.tell(percent); }, Qt::QueuedConnection);
                },
                [&stop] { return stop.load(); });
            ended.release();
            return true;
        },
        [&dialog](bool) { dialog.accept(); });
    if (!ended.tryAcquire(1, unnoticedMs))
        dialog.exec();
    return !stop;
}

} // namespace kravkort
