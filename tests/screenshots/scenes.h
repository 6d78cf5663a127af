#pragma once

namespace castbench {

class Album;
struct FakeWorkbench;

/// Goes through the whole window, from first start to an exported figure, and takes a picture of everything
/// on the way. False if something did not appear.
bool takeAll(FakeWorkbench &world, Album &album);

} // namespace castbench
